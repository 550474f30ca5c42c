/** The wall between the platform and the bundles that its distribution did not bring: what they see, and who sees them. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.wall;
