package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Table;

/** One year's holidays; its id is the year. */
@Entity
@Table(name = "holidays")
public class HolidayEntity extends AggregateEntity {}
