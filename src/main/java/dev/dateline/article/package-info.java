/** An article as it arrives, read into blocks of body, captions, credits and links, and when it was published. */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
