/** Plugins as the platform sees them: what is there, in which state, and why something is not. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.plugin;
