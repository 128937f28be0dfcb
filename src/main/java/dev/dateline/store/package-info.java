/** Stores of objects: S3 and a folder. */
@NullMarked
package dev.dateline.store;

import org.jspecify.annotations.NullMarked;
