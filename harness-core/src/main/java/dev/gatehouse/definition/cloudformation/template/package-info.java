/**
 * The anatomy of a CloudFormation template.
 *
 * <p>Enters: a located document. Leaves: its sections as declarations, each with its place, and the problems found while
 * reading; nothing is evaluated yet.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">Template anatomy</a>
 */
@NullMarked
package dev.gatehouse.definition.cloudformation.template;

import org.jspecify.annotations.NullMarked;
