/**
 * Flows as JSON, for other programs.
 *
 * <p>Enters: a flow. Leaves: a JSON object whose names are AWS's nouns and stay stable between versions.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">The four
 *     stages</a>
 */
@NullMarked
package dev.gatehouse.record.json;

import org.jspecify.annotations.NullMarked;
