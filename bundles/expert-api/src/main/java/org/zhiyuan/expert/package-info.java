/** Volunteer experts: application, admission, letter of appointment, agreement and the public list. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.expert;
