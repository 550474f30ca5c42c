/**
 * What happens before the container starts, in its process but outside it: the settings are composed and checked, the state folder is
 * locked, an upgrade is backed up, a bundle cache that another program made is thrown away. It knows nothing of the platform's bundles.
 */
package org.zhiyuan.launcher;
