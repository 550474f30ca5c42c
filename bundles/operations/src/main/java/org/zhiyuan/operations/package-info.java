/** What REST and SOAP know of an operation, and what they do alike for each (对外操作). */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.operations;
