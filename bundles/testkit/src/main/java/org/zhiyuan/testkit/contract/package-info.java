/** What every implementation of an extension point must keep to, as test classes to inherit from. */
package org.zhiyuan.testkit.contract;
