/**
 * AWS itself.
 *
 * <p>Enters: the permission to use it, and a region. Leaves: a {@link dev.gatehouse.contract.target.Target} that finds its
 * credentials as every AWS tool does; what it deploys is tagged, and removed.
 *
 * @see <a href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html">Default credentials provider
 *     chain</a>
 */
@NullMarked
package dev.gatehouse.bridge.target.aws;

import org.jspecify.annotations.NullMarked;
