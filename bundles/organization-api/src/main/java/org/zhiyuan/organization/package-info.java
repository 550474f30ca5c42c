/** Volunteer organisations and teams (志愿服务组织、志愿服务团体), R6; stations are the third of the kind and have a contract of their own. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.organization;
