/** Entries on somebody's behalf (代为登记): what an organisation enters for a person or enterprise waits for their own act (条例 art. 7). */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.entry;
