/** Enterprises, their demands, and the activities in which experts and stations help them. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.activity;
