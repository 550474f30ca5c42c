/** What stations and agencies owe each other: tasks, petitions, reminders, overdue feedback, programmes for groups, reports. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.duty;
