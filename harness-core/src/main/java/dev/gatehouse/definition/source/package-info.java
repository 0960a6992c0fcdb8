/**
 * JSON and YAML with the place of every value.
 *
 * <p>Enters: the text of a definition. Leaves: a tree of nodes that each know their file, line and column, so that every
 * later message can say where the fault was written; short-form tags such as {@code !Ref} are kept for those who know what
 * they mean.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">Template formats</a>
 * @see <a href="https://yaml.org/spec/1.1/">YAML 1.1</a>
 */
@NullMarked
package dev.gatehouse.definition.source;

import org.jspecify.annotations.NullMarked;
