/** Holds {@code infra/} to the code and to the contract. */
package dev.dateline.infra;
