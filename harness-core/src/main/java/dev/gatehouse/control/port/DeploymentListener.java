package dev.gatehouse.control.port;

import dev.gatehouse.model.rest.ConnectionSnapshot;
import dev.gatehouse.model.rest.DomainSnapshot;
import dev.gatehouse.model.rest.UsageSnapshot;
import dev.gatehouse.model.v2.Api;

/**
 * Hears of every change that requests must see at once.
 *
 * <p>It is called while the changed API is locked, before the change is stored: if it throws, the operation fails and nothing
 * has changed. So it must be quick, and may not call the control plane.
 */
public interface DeploymentListener {

    /** A listener that does nothing, for control planes without a data plane. */
    DeploymentListener NONE = new DeploymentListener() {};

    /**
     * A stage was created or moved, or its variables, settings or canary were changed. The deployments are the same objects as
     * before if they did not change, so what was compiled from one may be kept.
     */
    default void stagePublished(PublishedStage stage) {}

    /** A stage was deleted. */
    default void stageRemoved(String restApiId, String stageName) {}

    /** An API was deleted, with its stages. */
    default void apiRemoved(String restApiId) {}

    /** Usage plans or API keys have changed. */
    default void usageChanged(UsageSnapshot usage) {}

    /** Domain names or base path mappings have changed. */
    default void domainsChanged(DomainSnapshot domains) {}

    /** VPC links or client certificates have changed. */
    default void connectionsChanged(ConnectionSnapshot connections) {}

    /** The cache of a stage shall forget everything. */
    default void stageCacheFlushed(String restApiId, String stageName) {}

    /** The authorizers of a stage shall forget their policies. */
    default void stageAuthorizersCacheFlushed(String restApiId, String stageName) {}

    /** There is a new API of version 2. Nothing of it is deployed yet. */
    default void v2ApiCreated(Api api) {}

    /**
     * A stage of an API of version 2 was given a deployment, or was changed in any way while it has one. The deployment is the
     * same object as before if it did not change.
     */
    default void v2StagePublished(PublishedV2Stage stage) {}

    /** A stage of an API of version 2 was deleted. */
    default void v2StageRemoved(String apiId, String stageName) {}

    /** An API of version 2 was deleted, with its stages. */
    default void v2ApiRemoved(String apiId) {}

    /** The authorizers of a stage of version 2 shall forget what they were answered. */
    default void v2AuthorizersCacheReset(String apiId, String stageName) {}
}
