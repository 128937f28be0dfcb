/** What AWS Lambda needs before the first call: the warm-up for SnapStart and the training run for an ahead-of-time cache. */
@NullMarked
package dev.dateline.lambda;

import org.jspecify.annotations.NullMarked;
