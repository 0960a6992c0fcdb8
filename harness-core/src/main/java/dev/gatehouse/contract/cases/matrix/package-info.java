/**
 * Cases × targets: which answers are as the cases say, and which are not.
 *
 * <p>Enters: cases and the targets to run them on. Leaves: for every expected answer and target whether it was as expected, with a
 * JSON pointer to the first difference; counts; and files for people and for programs.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html">What is API Gateway?</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.matrix;

import org.jspecify.annotations.NullMarked;
