/**
 * What runs leave behind, and its removal.
 *
 * <p>Enters: the account of a target. Leaves: the same account without what runs have left that are over: each thing that a
 * test deploys says by its tags whose it is, and until when.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging.html">Tag API Gateway
 *     resources</a>
 */
@NullMarked
package dev.gatehouse.bridge.sweep;

import org.jspecify.annotations.NullMarked;
