/**
 * Records as JSON and back.
 *
 * <p>Enters: records and JSON trees. Leaves: JSON trees as AWS's SDKs show answers, requests, and records that were changed as
 * trees.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Types.html">API Gateway data types</a>
 */
@NullMarked
package dev.gatehouse.control.json;

import org.jspecify.annotations.NullMarked;
