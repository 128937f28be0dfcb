/** Word lists and weights that people edit, as text beside the classes that read them, and their one loader. */
@NullMarked
package dev.dateline.words;

import org.jspecify.annotations.NullMarked;
