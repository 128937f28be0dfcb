/** The page in a real browser, used as a person would. */
package dev.dateline.page;
