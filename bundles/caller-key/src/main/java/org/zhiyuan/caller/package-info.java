/** What a bundle must have to make a caller; no plugin may import it. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.caller;
