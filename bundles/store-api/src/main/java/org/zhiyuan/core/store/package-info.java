/** How a thing of any noun is found, checked, moved and kept. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.core.store;
