package dev.gatehouse.model.rest;

/** Whether an integration is reached over the internet or through a VPC link. */
public enum ConnectionType {
    INTERNET,
    VPC_LINK
}
