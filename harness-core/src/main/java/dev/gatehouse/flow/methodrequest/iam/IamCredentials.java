package dev.gatehouse.flow.methodrequest.iam;

import java.util.Optional;

/** Knows the AWS credentials with which callers of one gateway may sign. */
@FunctionalInterface
public interface IamCredentials {

    /** Finds credentials by their access key id. */
    Optional<IamIdentity> find(String accessKeyId);
}
