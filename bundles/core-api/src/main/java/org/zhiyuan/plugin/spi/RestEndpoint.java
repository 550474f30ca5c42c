package org.zhiyuan.plugin.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A JAX-RS resource of a plugin: register an annotated object under this interface with {@link PluginProperties#ID}, and it answers under
 * {@code /api/v1/x/{id}} with the platform's sign-in, errors, JSON and description. The caller is the {@code SecurityContext}'s user
 * principal.
 */
@ConsumerType
public interface RestEndpoint {}
