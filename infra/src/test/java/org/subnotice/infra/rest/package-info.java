/** The routes over real HTTP, in the whole application. */
package org.subnotice.infra.rest;
