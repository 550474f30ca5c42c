/** What stations and agencies owe each other: tasks, concerns, reminders, feedback debts, programmes for groups, reports. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.duty;
