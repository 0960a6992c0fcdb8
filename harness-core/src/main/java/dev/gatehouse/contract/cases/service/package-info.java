/**
 * The AWS services that cases call beside API Gateway, over the protocols of AWS and without an SDK.
 *
 * <p>Enters: an operation by its AWS name, with AWS's parameters. Leaves: the answer as an SDK shows it, or the refusal with its
 * code.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/index.html">AWS protocols</a>
 */
@NullMarked
package dev.gatehouse.contract.cases.service;

import org.jspecify.annotations.NullMarked;
