/**
 * What users write becomes control-plane operations.
 *
 * <p>Enters: annotated classes, OpenAPI documents, CloudFormation templates. Leaves: an API in the control plane, and for
 * each of its elements the place that defined it.
 */
@NullMarked
package dev.gatehouse.definition;

import org.jspecify.annotations.NullMarked;
