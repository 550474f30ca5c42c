/** What entries on somebody's behalf are kept in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.entry.store;
