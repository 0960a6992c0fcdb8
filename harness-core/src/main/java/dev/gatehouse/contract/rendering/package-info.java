/**
 * Differences and drift as text, JSON, JUnit's XML and a page.
 *
 * <p>Enters: reviews of comparisons, and a {@link dev.gatehouse.contract.drift.DriftReport}. Leaves: what a failing test says, and
 * {@code drift.html}, {@code drift.json} and {@code drift-junit.xml}, which need nothing beside them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">The four stages that they
 *     name</a>
 */
@NullMarked
package dev.gatehouse.contract.rendering;

import org.jspecify.annotations.NullMarked;
