/**
 * The report of a run: a page for people and a file for programs.
 *
 * <p>Enters: the tests of a run with their flows, and what was waived. Leaves: {@code index.html}, which needs nothing
 * beside it, and {@code flows.json}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">The four
 *     stages that it shows</a>
 */
@NullMarked
package dev.gatehouse.report;

import org.jspecify.annotations.NullMarked;
