/**
 * Templates of the AWS Serverless Application Model.
 *
 * <p>Enters: a template with {@code Transform: AWS::Serverless-2016-10-31}. Leaves: the CloudFormation template that AWS makes of
 * it, as far as it shapes an API; what is generated has the line of what asked for it. What is not known is reported, or
 * left in the template for its reader to report.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html">AWS SAM
 *     specification</a>
 */
@NullMarked
package dev.gatehouse.definition.cloudformation.sam;

import org.jspecify.annotations.NullMarked;
