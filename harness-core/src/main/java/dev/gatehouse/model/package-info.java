/**
 * The nouns of API Gateway, free of I/O and of every other package.
 */
@NullMarked
package dev.gatehouse.model;

import org.jspecify.annotations.NullMarked;
