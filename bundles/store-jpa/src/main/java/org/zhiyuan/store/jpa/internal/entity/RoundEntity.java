package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Table;

/** A yearly round; its id is the year. */
@Entity
@Table(name = "rounds")
public class RoundEntity extends AggregateEntity {}
