/** Values: articles with their blocks, publication dates, submissions and problems. */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
