/** What is said of an operation once, for every door that leads to it (对外操作). */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.operation;
