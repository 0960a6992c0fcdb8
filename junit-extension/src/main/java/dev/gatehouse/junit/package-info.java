/** A running gateway for every test: annotations and the extension behind them. */
@NullMarked
package dev.gatehouse.junit;

import org.jspecify.annotations.NullMarked;
