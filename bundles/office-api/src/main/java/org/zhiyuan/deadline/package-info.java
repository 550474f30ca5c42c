/** Deadlines of officials (R93), counted in working days. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.deadline;
