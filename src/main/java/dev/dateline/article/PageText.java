package dev.dateline.article;

import java.util.List;

/** The text of a page's article and its blocks. */
record PageText(String text, List<Block> blocks) {}
