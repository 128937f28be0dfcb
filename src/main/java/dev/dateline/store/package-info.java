/** Object stores: Amazon S3 and a local folder. */
@NullMarked
package dev.dateline.store;

import org.jspecify.annotations.NullMarked;
