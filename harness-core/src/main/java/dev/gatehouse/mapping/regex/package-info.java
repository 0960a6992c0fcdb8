/**
 * Regular expressions that come with a definition, which may be anybody's, and so may never end.
 *
 * <p>Enters: a text and how often an expression may look at it. Leaves: the same text, which ends the expression that
 * looks more often.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html">Integration
 *     responses, which are selected by regular expressions</a>
 */
@NullMarked
package dev.gatehouse.mapping.regex;

import org.jspecify.annotations.NullMarked;
