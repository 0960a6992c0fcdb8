package dev.gatehouse.model.rest;

/** What happens to a request body for which no mapping template is meant. */
public enum PassthroughBehavior {
    WHEN_NO_MATCH,
    WHEN_NO_TEMPLATES,
    NEVER
}
