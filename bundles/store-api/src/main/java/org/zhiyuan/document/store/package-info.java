/** Who may use an uploaded document besides whoever brought it. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.document.store;
