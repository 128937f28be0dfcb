/** The timeline: links from events to dates, and the entries made of them. */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
