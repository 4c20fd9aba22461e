<?php
// Installs WordPress as its own installer does, with a user of each role that writes.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// The installer writes a letter to the new administrator; there is nobody to carry it.
function wp_mail() { return true; }
wp_install('Somebody else', 'administrator', 'administrator@example.org', true, '', wp_generate_password());
foreach (['editor', 'author'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => wp_generate_password(), 'role' => $role, 'user_email' => "$role@example.org"]);
}
