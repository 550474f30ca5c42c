/** Karaf commands of scope {@code zhiyuan}, for administrators. */
package org.zhiyuan.shell.internal;
