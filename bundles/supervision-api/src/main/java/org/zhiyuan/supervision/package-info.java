/** Cases of violations, and the audit trail. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.supervision;
