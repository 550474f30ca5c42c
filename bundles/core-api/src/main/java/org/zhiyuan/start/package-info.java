/** How the platform says why it does not start, to whoever starts it. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.start;
