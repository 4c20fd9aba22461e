<?php
// publish.php ROLE CONTENT: publishes a post as the user of that role, and prints its address.
require __DIR__ . '/wp-load.php';
wp_set_current_user(get_user_by('login', $argv[1])->ID);
kses_init();
$post = wp_insert_post(wp_slash(['post_title' => 'A treaty', 'post_status' => 'publish', 'post_content' => $argv[2]]), true);
if (is_wp_error($post)) {
    fwrite(STDERR, $post->get_error_message());
    exit(1);
}
echo WP_HOME, "/?p=$post";
