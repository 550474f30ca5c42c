/** Memory implementations of every store port, a movable clock: what a rule's test needs instead of a database. */
package org.zhiyuan.testkit;
